/** The user names of the demonstration's posts (docs/contract.md). Only `npm run demo` makes and offers them. */
export const demoUsernames: readonly string[] = [
  ...['quan-tri', 'tinh', 'giam-doc', 'chu-tich', 'huyen', 'xa', 'xa-moi', 'so', 'mat-tran', 'tuyen-giao', 'bao'],
  ...Array.from({ length: 15 }, (_, i) => `hd-${String(i + 1).padStart(2, '0')}`),
  ...['kiem-tra', 'giam-khao'],
]
