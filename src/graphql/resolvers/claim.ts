// What sources say of one claim.
import { testimonyKey } from '../../domain/testimony.js';
import { evidenceOn, judge } from '../claim.js';
import { connect, fieldOf, sizeOf, type PageArgs } from '../connection.js';
import type { ClaimCheckResolvers } from '../generated.js';

/** Resolvers of ClaimCheck. */
export const ClaimCheck: ClaimCheckResolvers = {
  verdict: (checked, _, context) => judge(checked, context),
  supporting: ({ supporting, evidence }, page: PageArgs, context, info) =>
    connect(context, info, evidenceOn(evidence), testimonyKey(supporting), page),
  opposing: ({ opposing, evidence }, page: PageArgs, context, info) =>
    connect(context, info, evidenceOn(evidence), testimonyKey(opposing), page),
  indirect: async ({ chains, evidence }, { first }, { budget }, info) => {
    const most = sizeOf('first', first);
    const shown = (await chains()).slice(0, most);
    budget.spend(fieldOf(info), shown.length);
    return shown.map((path) => ({ ...path, evidence }));
  },
};
