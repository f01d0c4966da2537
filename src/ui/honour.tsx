import type { ComponentChildren } from 'preact'

/** A title or form of commendation that was conferred: the one thing that may be gold. */
export function Honour({ children }: { children: ComponentChildren }) {
  return (
    <span class="honour">
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path fill="currentColor" d={rosette} />
        <path fill="currentColor" d="M6.5 14.500L5.500 20 10 17.700 14.500 20l-1-5.500z" />
      </svg>
      {children}
    </span>
  )
}

const rosette =
  'M10 1l2 1.6 2.600-.2.7 2.500 2.200 1.300-.9 2.400.9 2.400-2.200 1.300-.7 2.500-2.600-.2L10 16l-2-1.400-2.600.2' +
  '-.7-2.500L2.500 11l.9-2.400-.9-2.400 2.200-1.300.7-2.500 2.600.2z'
