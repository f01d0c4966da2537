type Props = { value: number; goal: number; max?: number; label: string }

/** How far a figure has come against its goal: a bar and a mark. The same is said by `label`. */
export function Meter({ value, goal, max = Math.max(goal, value, 1) * 1.2, label }: Props) {
  const at = (figure: number) => Math.round((Math.min(figure, max) / max) * 112)
  return (
    <span class="meter">
      <svg viewBox="0 0 112 14" width="112" height="14" role="img" aria-label={label}>
        <rect class="lite" x="0" y="4" width={at(goal)} height="6" opacity=".45" />
        <rect class="ink" x="0" y="4" width={at(value)} height="6" />
        <path class="mark" d={`M${at(goal)} 0v14`} />
      </svg>
    </span>
  )
}
