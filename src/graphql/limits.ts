// What a document may ask at most, told from its text alone, in time linear in that text: depth, aliases, fields.
// One rule measures all three, because they are sums and maxima over the same tree of selections and fragments.
//
// The defaults (config.ts): depth 15, aliases 30, fields 500, tokens 2000. Of the questions that the schema was designed
// for, the greatest have 9 levels, 4 aliases, 76 fields and 171 tokens; full introspection has 230 fields and 184 tokens.
// A request may read 20,000 rows, so an alias of a text of some 90 bytes, repeated on every row, adds about 2.5 MB with
// its name and brackets: 30 of them stay under 80 MB. 500 fields and 2000 tokens keep the rules of graphql-js that
// compare fields and fragments in pairs to some tens of milliseconds.
import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { AncrageError } from '../domain/errors.js';

/** The greatest measures that pass. */
export interface DocumentLimits {
  /** Levels of fields; what stands under `__schema` and `__type` has none. */
  readonly depth: number;
  /** Fields with an alias, each as often as fragments repeat it. */
  readonly aliases: number;
  /** Fields, each as often as fragments repeat it. */
  readonly fields: number;
}

type Measure = keyof DocumentLimits;
type Measures = Readonly<Record<Measure, number>>;

const NOTHING: Measures = { depth: 0, aliases: 0, fields: 0 };

/**
 * What an alias counts for on an introspection field that has fields of its own. Schema lists nest without any budget of
 * rows, so that n aliases on each of k levels multiply to n^k copies of the schema; no tool needs even one.
 */
const INTROSPECTION_ALIAS = 10;

const WORD: Readonly<Record<Measure, string>> = { depth: 'levels', aliases: 'aliases', fields: 'fields' };
/** What would do instead, by measure. */
const ADVICE: Readonly<Record<Measure, string>> = {
  depth: 'ask for the deeper levels in another request, by the ids that this one gives',
  aliases: 'ask many ids with `nodes(ids:)` or lists with filters, or split the request',
  fields: 'select fewer fields or split the request; a fragment counts each time that it is spread',
};

/** A validation rule that refuses documents over the limits, as TOO_EXPENSIVE, with the first definition that is over. */
export function limitsRule(limits: DocumentLimits): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document(document) {
      const measure = measurer(context);
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
        const refusal = refuse(definition, measure, limits);
        if (refusal === null) continue;
        context.reportError(refusal);
        // Deletes the document from this walk: the rules of graphql-js are quadratic, so they see no oversized document.
        return null;
      }
      return undefined;
    },
  });
}

/** A function that measures selections; each fragment is measured once. */
function measurer(context: ValidationContext): (selections: SelectionSetNode, introspects: boolean) => Measures {
  const fragments = new Map<string, Measures>();

  function ofFragment(name: string): Measures {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    // Seen again before it is measured, the fragment holds itself: graphql-js has a rule that says so.
    fragments.set(name, NOTHING);
    const fragment = context.getFragment(name);
    if (fragment == null) return NOTHING;
    const measures = ofSelections(fragment.selectionSet, isIntrospective(fragment));
    fragments.set(name, measures);
    return measures;
  }

  function ofField(field: FieldNode, introspects: boolean): Measures {
    const name = field.name.value;
    const entersSchema = name === '__schema' || name === '__type';
    const inside = field.selectionSet ? ofSelections(field.selectionSet, introspects || entersSchema) : NOTHING;
    const copiesSchema = field.selectionSet !== undefined && (introspects || name === '__schema');
    const alias = field.alias === undefined ? 0 : copiesSchema ? INTROSPECTION_ALIAS : 1;
    return {
      depth: introspects ? 0 : entersSchema ? 1 : 1 + inside.depth,
      aliases: alias + inside.aliases,
      fields: 1 + inside.fields,
    };
  }

  function ofSelection(selection: SelectionNode, introspects: boolean): Measures {
    switch (selection.kind) {
      case Kind.FIELD:
        return ofField(selection, introspects);
      case Kind.INLINE_FRAGMENT:
        return ofSelections(selection.selectionSet, introspects);
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(selection.name.value);
    }
  }

  function ofSelections(selections: SelectionSetNode, introspects: boolean): Measures {
    let { depth, aliases, fields } = NOTHING;
    for (const selection of selections.selections) {
      const one = ofSelection(selection, introspects);
      depth = Math.max(depth, one.depth);
      aliases += one.aliases;
      fields += one.fields;
    }
    return { depth, aliases, fields };
  }

  return ofSelections;
}

type Definition = OperationDefinitionNode | FragmentDefinitionNode;
type Measurer = ReturnType<typeof measurer>;

function isIntrospective(definition: Definition): boolean {
  return definition.kind === Kind.FRAGMENT_DEFINITION && definition.typeCondition.name.value.startsWith('__');
}

/** The error for a definition that is over a limit, null for one that is not. */
function refuse(definition: Definition, measure: Measurer, limits: DocumentLimits): GraphQLError | null {
  const introspects = isIntrospective(definition);
  const measures = measure(definition.selectionSet, introspects);
  const over = (['depth', 'aliases', 'fields'] as const).find((name) => measures[name] > limits[name]);
  if (over === undefined) return null;
  const most = definition.selectionSet.selections
    .map((selection) => ({
      name: nameOf(selection),
      size: measure({ kind: Kind.SELECTION_SET, selections: [selection] }, introspects)[over],
    }))
    .reduce((a, b) => (b.size > a.size ? b : a));
  const message =
    `${titleOf(definition)} has ${count(measures[over])} ${WORD[over]}, the most under ${most.name}; ` +
    `at most ${limits[over]} are allowed: ${ADVICE[over]}`;
  return new GraphQLError(message, {
    nodes: definition,
    extensions: { code: 'TOO_EXPENSIVE' },
    // Apollo gives every validation error its own code; graphql/errors.ts finds ours again by this.
    originalError: new AncrageError('TOO_EXPENSIVE', message),
  });
}

/** Doubling fragments make numbers that nobody reads. */
function count(number: number): string {
  return number > 1_000_000 ? 'over a million' : String(number);
}

function titleOf(definition: Definition): string {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) return `Fragment "${definition.name.value}"`;
  return definition.name === undefined ? 'The operation' : `Operation "${definition.name.value}"`;
}

function nameOf(selection: SelectionNode): string {
  switch (selection.kind) {
    case Kind.FIELD:
      return `"${(selection.alias ?? selection.name).value}"`;
    case Kind.FRAGMENT_SPREAD:
      return `"...${selection.name.value}"`;
    case Kind.INLINE_FRAGMENT:
      return 'an inline fragment';
  }
}
