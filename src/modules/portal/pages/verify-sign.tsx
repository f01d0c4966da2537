type Props = { of: 'valid' | 'revoked' | 'replaced' | 'unknown' }

/** The shape that goes with a verdict: a ring with a tick, an eight-sided cross, two arrows, a broken ring with a question. */
export function VerdictSign({ of }: Props) {
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': '4' }
  return (
    <svg viewBox="0 0 44 44" width="44" height="44" aria-hidden="true">
      <path {...line} stroke-width="3" stroke-dasharray={of === 'unknown' ? '6 5' : undefined} d={outlines[of]} />
      <path {...line} d={insides[of]} />
    </svg>
  )
}

const ring = 'M22 2a20 20 0 1 1 0 40a20 20 0 1 1 0-40z'
const outlines = {
  ...{ valid: ring, unknown: ring, replaced: ring },
  revoked: 'M14 3h16l11 11v16L30 41H14L3 30V14z',
}
const insides = {
  valid: 'M12 23l7 7 13-15',
  revoked: 'M14 14l16 16M30 14L14 30',
  replaced: 'M11 18h20l-6-6M33 26H13l6 6',
  unknown: 'M16 17q0-6 6-6t6 6q0 4-6 6v4M22 30v4',
}
