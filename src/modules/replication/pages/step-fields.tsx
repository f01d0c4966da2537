import type { Locale } from '#platform/i18n.ts'
import { Field } from '#ui/field.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/list.ts'
import { mostSteps, type Step } from '../model.ts'

type Props = { locale: Locale; steps: readonly Step[]; errors: Record<string, string>; isFresh: boolean }

const shown = 4

/** Rows for the steps of a model: at least four, two more than there are, never more than a model holds. */
export function StepFields({ locale, steps, errors, isFresh }: Props) {
  const text = t(locale)
  const count = Math.min(mostSteps, Math.max(shown, steps.length + (isFresh ? 2 : 0)))
  const error = (field: string) => (errors[field] ? { error: errors[field] } : {})
  return (
    <fieldset class="flow">
      <legend>{text.stepsTitle}</legend>
      <p class="hint">{text.stepsHint}</p>
      {Array.from({ length: count }, (_, at) => (
        <div key={at} class="flow">
          <Field
            name="stepTitle"
            id={`stepTitle.${at}`}
            label={text.stepTitle(at + 1)}
            value={steps[at]?.title ?? ''}
            maxLength={120}
            {...error(`stepTitle.${at}`)}
          />
          <TextArea
            name="stepText"
            id={`stepText.${at}`}
            label={text.stepText(at + 1)}
            value={steps[at]?.text ?? ''}
            rows={2}
            {...error(`stepText.${at}`)}
          />
        </div>
      ))}
    </fieldset>
  )
}
