// The links of entities: statements, hierarchy and editorial links, articles that mention both.
import type { EntityId } from '../../domain/id.js';
import type { Link, LinkKind, LinkQuestion, LinkReads, Neighbourhood } from '../../domain/link.js';
import { coMentionLinks, gatherLinks } from '../../reasoning/neighbourhood.js';
import type { Columns } from './columns.js';
import { row, type Csr } from './csr.js';
import type { Filters } from './filter.js';
import { createCounter } from './statement.js';

/** Some links, and whether there were others. */
interface Found {
  readonly links: readonly Link[];
  readonly cut: boolean;
}

const idAt = ({ entities }: Columns, at: number): EntityId => entities.all[at]?.id ?? 'concept:';

/** Statements of one role that evidence supports. */
function stated(columns: Columns, filters: Filters, at: number, reversed: boolean, question: LinkQuestion): Found {
  const { statements } = columns;
  const passes = filters.evidence(question.evidence);
  const counter = passes && createCounter(columns, passes);
  const [rows, ends] = reversed ? [statements.ofObject, statements.subject] : [statements.ofSubject, statements.object];
  const all = row(rows, at);
  const source = idAt(columns, at);
  const links = Array.from(all.subarray(0, question.limit)).flatMap((statement): Link[] => {
    const count = counter === null ? statements.sourceCount[statement] : counter(statement)?.sourceCount;
    if (count === undefined || count === 0) return [];
    const target = idAt(columns, ends[statement] ?? -1);
    return [{ source, target, kind: 'STATEMENT', reversed, statement: statements.id(statement), sourceCount: count }];
  });
  return { links, cut: all.length > question.limit };
}

/** Editorial links that start at an entity, which are few. */
function leaving(columns: Columns, at: number, kinds: readonly LinkKind[]): Found {
  const { entities } = columns;
  const entity = entities.all[at];
  const targets: Partial<Record<LinkKind, readonly EntityId[]>> =
    entity?.type === 'Concept'
      ? { BROADER: entity.broader, RELATED: entity.related }
      : entity?.type === 'Actor'
        ? { LOCATED_IN: entity.territory === null ? [] : [entity.territory] }
        : { WITHIN: entity?.within == null ? [] : [entity.within] };
  const links = kinds.flatMap((kind) =>
    (targets[kind] ?? []).map((to) => editorial(idAt(columns, at), to, kind, false)),
  );
  return { links, cut: false };
}

const editorial = (source: EntityId, target: EntityId, kind: LinkKind, reversed: boolean): Link => ({
  source,
  target,
  kind,
  reversed,
  statement: null,
  sourceCount: 0,
});

/** Editorial links of one kind that end at an entity. */
function arriving(columns: Columns, at: number, kind: LinkKind, rows: Csr, limit: number): Found {
  const all = row(rows, at);
  const source = idAt(columns, at);
  const links = Array.from(all.subarray(0, limit), (from) => editorial(source, idAt(columns, from), kind, true));
  return { links, cut: all.length > limit };
}

/** What the articles that mention an entity most mention beside it. */
function mentioned(columns: Columns, filters: Filters, at: number, { evidence, limit }: LinkQuestion): Found {
  const { mentions, articles } = columns;
  const passes = filters.sources(evidence);
  const all = row(mentions.ofEntity, at);
  const read = Array.from(all.subarray(0, limit), (mention) => {
    const article = mentions.article[mention] ?? 0;
    const entities = Array.from(row(mentions.ofArticle, article), (each) => idAt(columns, mentions.entity[each] ?? -1));
    const { authors = [], publisher = null } = articles.all[article] ?? {};
    return { authors, publisher, entities, passes: passes === null || passes(article) };
  });
  return { links: coMentionLinks(idAt(columns, at), read), cut: all.length > limit };
}

function neighboursOf(columns: Columns, filters: Filters, id: string, question: LinkQuestion): Neighbourhood {
  const { entities } = columns;
  const at = entities.ordinal.get(id);
  if (at === undefined) return { links: [], more: false };
  const { kinds, limit } = question;
  const ending = { BROADER: entities.narrower, LOCATED_IN: entities.located, WITHIN: entities.contains } as const;
  const found: Found[] = [
    ...(kinds.includes('STATEMENT')
      ? [false, true].map((reversed) => stated(columns, filters, at, reversed, question))
      : []),
    leaving(columns, at, kinds),
    ...(['BROADER', 'LOCATED_IN', 'WITHIN'] as const)
      .filter((kind) => kinds.includes(kind))
      .map((kind) => arriving(columns, at, kind, ending[kind], limit)),
    ...(kinds.includes('CO_MENTION') ? [mentioned(columns, filters, at, question)] : []),
  ];
  return gatherLinks(
    found.flatMap(({ links }) => links),
    limit,
    found.some(({ cut }) => cut),
  );
}

/** The reads of links over columns. */
export function createLinkReads(columns: Columns, filters: Filters): LinkReads {
  return { neighbours: (ids, question) => ids.map((id) => neighboursOf(columns, filters, id, question)) };
}
