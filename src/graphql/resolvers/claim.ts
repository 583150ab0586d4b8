// What sources say of one claim.
import { testimonyKey } from '../../domain/testimony.js';
import { evidenceOn, judge } from '../claim.js';
import { connect, type PageArgs } from '../connection.js';
import type { ClaimCheckResolvers } from '../generated.js';

/** Resolvers of ClaimCheck. */
export const ClaimCheck: ClaimCheckResolvers = {
  verdict: (checked, _, context) => judge(checked, context),
  supporting: ({ supporting, evidence }, page: PageArgs, context, info) =>
    connect(context, info, evidenceOn(evidence), testimonyKey(supporting), page),
  opposing: ({ opposing, evidence }, page: PageArgs, context, info) =>
    connect(context, info, evidenceOn(evidence), testimonyKey(opposing), page),
};
