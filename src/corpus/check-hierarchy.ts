// How concepts stand to each other and territories within each other (SKOS: broader is no cycle, related is symmetric
// and disjoint with broader, S23 and S27).
import { type Draft, items, type Located, problemAt } from './draft.js';
import type { ConceptEntry } from './entry.js';
import type { Path, Problem } from './problem.js';

/** One step up, and where it is written. */
interface Step {
  readonly to: string;
  readonly path: Path;
}

/** A node of a hierarchy. */
interface Node {
  readonly entry: Located<unknown>;
  readonly steps: readonly Step[];
}

type Hierarchy = ReadonlyMap<string, Node>;

/** A step that closes a cycle, and the cycle from its first node back to it. */
interface Closing {
  readonly node: Node;
  readonly step: Step;
  readonly cycle: readonly string[];
}

/**
 * The back edges of a depth-first search: without these steps the hierarchy has no cycle. Not recursive, since a chain
 * may be long.
 */
function findCycles(hierarchy: Hierarchy): Closing[] {
  const found: Closing[] = [];
  const entered = new Set<string>();
  const way: { slug: string; at: number }[] = [];
  const open = new Set<string>();
  const enter = (slug: string): void => {
    entered.add(slug);
    open.add(slug);
    way.push({ slug, at: 0 });
  };
  for (const start of hierarchy.keys()) {
    if (!entered.has(start)) enter(start);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const node = hierarchy.get(last.slug);
      const step = node?.steps[last.at++];
      if (node === undefined || step === undefined) {
        way.pop();
        open.delete(last.slug);
      } else if (open.has(step.to)) {
        const slugs = way.map(({ slug }) => slug);
        found.push({ node, step, cycle: [...slugs.slice(slugs.indexOf(step.to)), step.to] });
      } else if (!entered.has(step.to)) enter(step.to);
    }
  }
  return found;
}

function checkCycles(hierarchy: Hierarchy): Problem[] {
  return findCycles(hierarchy).map(({ cycle, node, step }) =>
    problemAt(node.entry, step.path, `closes a cycle (${cycle.join(' > ')}); take one of these steps out`),
  );
}

/** All that stand above each concept. */
function ancestorsOf(slug: string, hierarchy: Hierarchy): Set<string> {
  const found = new Set<string>();
  const queue = [slug];
  for (const each of queue)
    for (const { to } of hierarchy.get(each)?.steps ?? []) {
      if (found.has(to)) continue;
      found.add(to);
      queue.push(to);
    }
  return found;
}

function checkRelated(concepts: readonly Located<ConceptEntry>[], hierarchy: Hierarchy): Problem[] {
  const bySlug = new Map(concepts.map((concept) => [concept.value.slug, concept]));
  return concepts.flatMap((concept) => {
    const { slug, related } = concept.value;
    if (slug === undefined || related === undefined) return [];
    const ancestors = ancestorsOf(slug, hierarchy);
    return items(['related'], related).flatMap(({ path, item }) => {
      const other = bySlug.get(item);
      if (other === undefined || item === slug) return [];
      const problems: Problem[] = [];
      if (!(other.value.related ?? []).includes(slug))
        problems.push(problemAt(concept, path, `names ${item}, which is not related back; add ${slug} to its related`));
      if (ancestors.has(item))
        problems.push(problemAt(concept, path, `names ${item}, which is also broader; keep one of the two`));
      return problems;
    });
  });
}

/** Finds cycles, and related concepts that are so on one side only or stand above each other. */
export function checkHierarchies(draft: Draft): Problem[] {
  const concepts = hierarchyOf(draft.concepts, ({ value }) =>
    items(['broader'], value.broader).map(({ path, item }) => ({ to: item, path })),
  );
  const territories = hierarchyOf(draft.territories, ({ value }) =>
    value.within === undefined ? [] : [{ to: value.within, path: ['within'] }],
  );
  return [...checkCycles(concepts), ...checkCycles(territories), ...checkRelated(draft.concepts, concepts)];
}

function hierarchyOf<Entry extends { slug: string }>(
  entries: readonly Located<Entry>[],
  stepsOf: (entry: Located<Entry>) => Step[],
): Hierarchy {
  const nodes = entries.flatMap((entry): [string, Node][] => {
    const slug = (entry as Located<{ slug: string }>).value.slug;
    return slug === undefined ? [] : [[slug, { entry, steps: stepsOf(entry) }]];
  });
  return new Map(nodes);
}
