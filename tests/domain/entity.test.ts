// The kind of an entity stands in its id, and a filter without conditions is seen to be one.
import { describe, expect, it } from 'vitest';
import { entityKindOf } from '../../src/domain/entity.js';
import { isUnconditional } from '../../src/domain/filter.js';

describe('entities and filters', () => {
  it.each([
    ['concept:actor-x', 'CONCEPT'],
    ['actor:territory', 'ACTOR'],
    ['territory:concept', 'TERRITORY'],
  ] as const)('reads off %s the kind %s', (id, kind) => {
    expect(entityKindOf(id)).toBe(kind);
  });

  it('holds a filter to be unconditional when no field is set', () => {
    expect(isUnconditional({})).toBe(true);
    expect(isUnconditional({ ids: undefined })).toBe(true);
    expect(isUnconditional({ ids: [] })).toBe(false);
    expect(isUnconditional({ top: false })).toBe(false);
  });
});
