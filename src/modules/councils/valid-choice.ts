/** Why a ballot cannot be cast as it was filled in; nothing when it can. */
export function faultOf(choice: readonly string[], method: string, options: readonly string[]): string | undefined {
  if (choice.some((it) => !options.includes(it))) return 'notAChoice'
  if (new Set(choice).size !== choice.length) return 'namedTwice'
  if (method === 'approve' && choice.length !== 1) return 'required'
  if (method === 'rank' && choice.length === 0) return 'required'
  return undefined
}
