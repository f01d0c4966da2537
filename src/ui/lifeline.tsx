import { useWords } from './locale.ts'

export type LifeStep = {
  label: string
  /** As shown; `iso` is the same day for machines. */
  date?: string
  iso?: string
  note?: string
  state: 'done' | 'honour' | 'now' | 'next'
}

/** The life of a record across the page: what has been reached and when, where it stands, what is ahead. */
export function Lifeline({ steps, label }: { steps: LifeStep[]; label?: string }) {
  const text = useWords()
  return (
    <ol class="life" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          class={step.state === 'done' ? undefined : step.state}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <b>{step.label}</b>
          {step.date && <time dateTime={step.iso}>{step.date}</time>}
          {step.note && <span>{step.note}</span>}
          {step.state === 'now' && <em>{text.here}</em>}
        </li>
      ))}
    </ol>
  )
}
