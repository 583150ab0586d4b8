// Tells whether an operation asks the schema alone, so that such a request needs no release and no store.
import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Whether an operation is a query with a root field other than `__schema`, `__type` and `__typename`. */
export function readsGraph(document: DocumentNode, operation: OperationDefinitionNode | undefined): boolean {
  const seen = new Set<string>();

  function asksSchemaAlone({ selections }: SelectionSetNode): boolean {
    return selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__');
      if (selection.kind === Kind.INLINE_FRAGMENT) return asksSchemaAlone(selection.selectionSet);
      const name = selection.name.value;
      if (seen.has(name)) return true;
      seen.add(name);
      return document.definitions.every(
        (definition) =>
          definition.kind !== Kind.FRAGMENT_DEFINITION ||
          definition.name.value !== name ||
          asksSchemaAlone(definition.selectionSet),
      );
    });
  }

  return operation?.operation === OperationTypeNode.QUERY && !asksSchemaAlone(operation.selectionSet);
}
