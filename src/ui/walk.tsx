/** The steps of something done over several pages. `current` counts from zero; a step already passed may be a link. */
export function Walk({
  label,
  steps,
  current,
}: {
  label: string
  steps: { label: string; href?: string }[]
  current: number
}) {
  return (
    <ol class="walk" aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.label} aria-current={index === current ? 'step' : undefined}>
          {step.href && index !== current ? <a href={step.href}>{step.label}</a> : step.label}
        </li>
      ))}
    </ol>
  )
}
