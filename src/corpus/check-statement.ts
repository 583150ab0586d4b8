// What statements say: of ends that their predicate allows, and that their article mentions.
import type { ActorKind } from '../domain/actor.js';
import { ENTITY_KINDS, type EntityKind } from '../domain/entity.js';
import { ENTITY_ID_KINDS } from '../domain/id.js';
import { PREDICATES, type PredicateRule } from '../domain/predicate.js';
import { type Slugs, splitEntity } from './check-reference.js';
import { type Draft, items, type Located, type Partly, problemAt } from './draft.js';
import type { ArticleEntry } from './entry.js';
import type { Path, Problem } from './problem.js';

type Statement = Partly<ArticleEntry['statements'][number]>;
type ActorKinds = ReadonlyMap<string, ActorKind | undefined>;

const nameOf = (kind: EntityKind): string => ENTITY_ID_KINDS[ENTITY_KINDS.indexOf(kind)] ?? kind;

/** Why a predicate does not allow an end; null when it does. */
function explainKind(statement: Statement, end: 'subject' | 'object', actorKinds: ActorKinds): string | null {
  const id = statement[end];
  if (id === undefined || statement.predicate === undefined) return null;
  const rule: PredicateRule = PREDICATES[statement.predicate];
  const { kind, slug } = splitEntity(id);
  const allowed = rule[end].map(nameOf);
  if (!allowed.includes(kind))
    return `is ${id}, but the ${end} of ${statement.predicate} is ${allowed.join(' or ')}; choose another or correct the predicate`;
  const actorKind = actorKinds.get(slug);
  if (end === 'object' || !rule.subjectActorKinds || kind !== 'actor' || actorKind === undefined) return null;
  if (rule.subjectActorKinds.includes(actorKind)) return null;
  const wanted = rule.subjectActorKinds.join(' or ');
  return `is a ${actorKind} (${id}), but the subject of ${statement.predicate} is ${wanted}; choose another or correct the predicate`;
}

function checkArticle(article: Located<ArticleEntry>, slugs: Slugs, actorKinds: ActorKinds): Problem[] {
  const mentioned = new Set(article.value.mentions?.map((mention) => mention?.entity));
  return items(['statements'], article.value.statements).flatMap(({ path, item }) =>
    (['subject', 'object'] as const).flatMap((end) => {
      const id = item[end];
      const at: Path = [...path, end];
      if (id === undefined) return [];
      const wrongKind = explainKind(item, end, actorKinds);
      const { kind, slug } = splitEntity(id);
      // What does not exist is a problem of its own.
      const isMissing = slugs[kind].has(slug) && !mentioned.has(id);
      return [
        ...(wrongKind === null ? [] : [problemAt(article, at, wrongKind)]),
        ...(isMissing
          ? [problemAt(article, at, `is ${id}, which the article does not mention; add it to mentions`)]
          : []),
      ];
    }),
  );
}

/** Finds statements that their predicate does not allow, or whose ends their article does not mention. */
export function checkStatements(draft: Draft, slugs: Slugs): Problem[] {
  const actorKinds = new Map(draft.actors.flatMap(({ value }) => (value.slug ? [[value.slug, value.kind]] : [])));
  return draft.articles.flatMap((article) => checkArticle(article, slugs, actorKinds));
}
