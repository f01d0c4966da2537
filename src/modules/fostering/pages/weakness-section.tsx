import { formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/index.ts'
import { paths } from '../paths.ts'
import type { SectionProps } from './plan.tsx'
import { SmallForm } from './small-form.tsx'
import { WeaknessSteps } from './weakness-steps.tsx'

/** The weaknesses of a plan, each with the form that closes it, and the form for another. */
export function WeaknessSection({ plan, today, mayWrite, ...rest }: SectionProps) {
  const { locale } = rest
  const text = t(locale)
  const { version } = plan
  return (
    <Section id="han-che" title={text.weaknesses} small={text.weaknessesSmall}>
      {plan.weaknesses.length === 0 && <p class="soft">{text.noWeaknesses}</p>}
      {plan.weaknesses.map((it) => (
        <div key={it.id} class="flow">
          <WeaknessSteps weakness={it} isEnded={plan.outcome !== null} {...{ locale, today }} />
          {mayWrite && !it.remediedOn && (
            <SmallForm
              {...{ ...rest, version }}
              form={`close-${it.id}`}
              title={text.closeOf(it.weakness)}
              action={paths.closeWeakness(plan.id, it.id)}
              send={text.close}
              multipart
            >
              {(field) => <CloseFields {...{ field, locale, today }} />}
            </SmallForm>
          )}
        </div>
      ))}
      {mayWrite && (
        <SmallForm {...{ ...rest, version }} form="weakness" title={text.addWeakness} action={paths.weakness(plan.id)}>
          {(field) => (
            <>
              <TextArea {...field('weakness')} label={text.weakness} rows={2} maxLength={500} required />
              <TextArea {...field('remedy')} label={text.remedy} rows={2} maxLength={500} required />
              <DateField {...field('dueOn')} label={text.remedyBy} optionalWord />
            </>
          )}
        </SmallForm>
      )}
    </Section>
  )
}

type CloseProps = Pick<SectionProps, 'locale' | 'today'> & {
  field: Parameters<Parameters<typeof SmallForm>[0]['children']>[0]
}

function CloseFields({ field, locale, today }: CloseProps) {
  const text = t(locale)
  const { error, value: kept } = field('fileId')
  const { value: _, ...file } = field('file')
  const faulty = file.error ?? error
  return (
    <>
      {kept && <Hidden name="fileId" value={kept} />}
      <FileField
        {...file}
        {...(faulty && { error: faulty })}
        label={text.file}
        hint={kept ? text.fileKept : text.fileHint}
        required={!kept}
      />
      <DateField {...field('remediedOn', formatDate(today))} label={text.remediedOn} required />
    </>
  )
}
