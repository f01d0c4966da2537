const status = { invalid: 422, conflict: 409, stale: 409, forbidden: 403, missing: 404, tooMany: 429 } as const

export type RefusalKind = keyof typeof status

/**
 * A request we understood and said no to.
 * Anything else that is thrown is a bug, and answered with a 500 and an id the user can quote.
 */
export class Refusal extends Error {
  readonly kind: RefusalKind
  /** One message code per form field; `form` when the whole request is at fault. */
  readonly fields: Record<string, string>
  /** What stands saved now, when somebody else saved first (`stale`): shown beside what was typed. */
  readonly saved: Record<string, string>

  constructor(
    kind: RefusalKind,
    code: string,
    fields: Record<string, string> = { form: code },
    saved: Record<string, string> = {},
  ) {
    super(code)
    this.kind = kind
    this.fields = fields
    this.saved = saved
  }

  get status() {
    return status[this.kind]
  }

  /** True when the sender can put it right and try again. */
  get isCorrectable() {
    return this.kind !== 'forbidden' && this.kind !== 'missing'
  }
}
