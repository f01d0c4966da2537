/** The mark of the product. The desk wears the mirror, the portal the sun over water. */
export function Mark({ of }: { of: 'desk' | 'portal' }) {
  return of === 'desk' ? (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <circle cx="14" cy="14" r="12" fill="none" stroke="currentColor" stroke-width="2.5" />
      <path d="M8.5 17.5 17.5 8.5M13 20l7-7" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />
    </svg>
  ) : (
    <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <circle cx="20" cy="19" r="8" fill="currentColor" />
      <path fill="currentColor" d={rays} />
    </svg>
  )
}

const rays =
  'M20 1l1.3 8h-2.6zM33 6l-4.6 6.6-1.9-1.8zM7 6l6.5 4.8-1.9 1.8zM39 19l-8 1.3v-2.6zM1 19l8-1.3v2.6z' +
  'M2 31q9-5 18 0t18 0q-9 7-18 2.5T2 31zM6 37q7-4 14 0t14 0q-7 5-14 1.8T6 37z'
