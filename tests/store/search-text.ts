// Texts to search for: made from names of the graph and spoiled, or hostile from the start.
import type { Graph } from '../../src/domain/graph.js';
import { unitsOf } from '../../src/reasoning/search/unit.js';
import { randomFrom } from '../support/random.js';

/** What a user or an attacker may type; none may harm, and none reaches Cypher as text. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  '   ',
  "'",
  '`',
  "marque' OR 1=1 //",
  "territoire'}) MATCH (n) DETACH DELETE n //",
  '$terms',
  '*',
  '~',
  '=',
  '@rse',
  '(((((((',
  'a~2 AND b*',
  '\u0000\u0001',
  '\ud800',
  'marque \udfff territoire',
  '😀 marque',
  'é'.normalize('NFD').repeat(300),
  'x'.repeat(100_000),
  'marque '.repeat(5_000),
  'la le les de du des',
  '１２３ ﬁnance Ⅷ',
  'مدينة 城市 город',
  '-1e999',
  '__proto__ constructor toString',
];

/** Hostile texts, then texts cut from the graph: words dropped, turned around, mistyped, cut short. */
export function randomTexts(graph: Graph, count: number, seed = 4): string[] {
  const random = randomFrom(seed);
  const below = (end: number): number => random.below(end);
  const resources = [...graph.concepts, ...graph.actors, ...graph.territories, ...graph.articles];
  const spoil = (word: string): string => {
    const at = below(word.length + 1);
    const ways = [
      word,
      word.toUpperCase(),
      word.slice(0, at) + word.slice(at + 1),
      `${word.slice(0, at)}e${word.slice(at)}`,
      word.normalize('NFD').replace(/\p{M}/gu, ''),
      word.slice(0, at),
      `l’${word}`,
      `${word}s`,
    ];
    return ways[below(ways.length)] ?? word;
  };
  const made = Array.from({ length: count }, () => {
    const units = unitsOf(resources[below(resources.length)] as (typeof resources)[number]);
    const words = (units[below(units.length)]?.text.value ?? '').split(/\s+/);
    const from = below(words.length);
    const chosen = words.slice(from, from + 1 + below(4)).map(spoil);
    if (below(3) === 0) chosen.reverse();
    return chosen.join([' ', '-', ' de ', ''][below(8)] ?? ' ');
  });
  return [...HOSTILE_TEXTS, ...made];
}
