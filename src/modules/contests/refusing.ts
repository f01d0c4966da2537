import { Refusal } from '#platform/refusal.ts'

/** Refuses where some field has a fault. @throws Refusal `invalid`. */
export function refuseFaults(faults: Record<string, string>): void {
  if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
}
