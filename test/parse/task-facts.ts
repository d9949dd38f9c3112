import type { Task } from '../../src/model/index.js';

/** A task with the plain values of its facts. */
export function withPlainFacts({ printed: _printed, leadOrgan, coordinatingOrgans, deadline, deliverable, ...others }: Task) {
  return {
    ...others,
    leadOrgan: leadOrgan?.value ?? null,
    coordinatingOrgans: coordinatingOrgans.map(({ value }) => value),
    deadline: deadline?.value ?? null,
    deliverable: deliverable?.value ?? null,
  };
}
