import { formatDate, today as dayOf } from '#platform/text/dates.ts'
import { Field } from '#ui/field.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/index.ts'
import { paths } from '../paths.ts'
import type { HandOver } from '../queries/hand-over.ts'
import type { SectionProps } from './plan.tsx'
import { SmallForm } from './small-form.tsx'

type Props = SectionProps & {
  /** The units that may be offered to; none where the reader offers nothing. */
  units: readonly { id: string; name: string }[]
  /** Whether the reader answers for the unit that was asked. */
  mayAnswer: boolean
}

const shapes: Record<HandOver['state'], TagKind> = { offered: 'wait', accepted: 'ok', declined: 'no', withdrawn: 'no' }

/** How a plan went from unit to unit: offers with what was answered, and the form of whose turn it is. */
export function HandOverSection({ plan, units, mayAnswer, mayWrite, today: _, ...rest }: Props) {
  const text = t(rest.locale)
  const open = plan.handOvers.find(({ state }) => state === 'offered')
  if (plan.handOvers.length === 0 && !mayWrite) return null
  return (
    <Section id="chuyen-giao" title={text.handOver}>
      {mayWrite && !open && <p class="soft prose">{text.handOverLead}</p>}
      {plan.handOvers.map((it) => (
        <Told key={it.id} handOver={it} locale={rest.locale} />
      ))}
      {open && mayWrite && (
        <PostButton
          quiet
          action={paths.withdrawHandOver(plan.id, open.id)}
          values={{ version: plan.version }}
          label={text.withdrawOffer}
        />
      )}
      {open && mayAnswer && <Answer {...rest} {...{ plan, open }} />}
      {mayWrite && (
        <SmallForm
          {...rest}
          {...{ form: 'mentor', title: text.changeMentor, send: text.changeMentor }}
          {...{ action: paths.mentor(plan.id), version: plan.version }}
        >
          {(field) => (
            <Field {...field('mentor')} label={text.mentorFromNow} hint={text.mentorHint} maxLength={200} required />
          )}
        </SmallForm>
      )}
      {!open && mayWrite && (
        <SmallForm
          {...rest}
          {...{ form: 'hand-over', title: text.offer, send: text.offer }}
          {...{ action: paths.handOver(plan.id), version: plan.version }}
        >
          {(field) => (
            <>
              <Select
                {...field('toUnitId')}
                label={text.toUnit}
                options={units.map(({ id, name }) => ({ value: id, label: name }))}
                required
              />
              <TextArea {...field('reason')} label={text.handOverReason} rows={3} maxLength={1000} required />
            </>
          )}
        </SmallForm>
      )}
    </Section>
  )
}

function Told({ handOver: it, locale }: { handOver: HandOver; locale: SectionProps['locale'] }) {
  const text = t(locale)
  return (
    <div>
      <p>
        {text.offeredLine(it.fromUnit, it.toUnit, formatDate(dayOf(it.offeredAt)), it.offeredBy)}: {it.reason}
      </p>
      <p class="soft">
        <Tag kind={shapes[it.state]}>{text[it.state]}</Tag>{' '}
        {it.answeredAt && text.answeredLine(formatDate(dayOf(it.answeredAt)), it.answeredBy ?? '')}
        {it.answer && `: ${it.answer}`}
      </p>
    </div>
  )
}

function Answer({
  plan,
  open,
  ...rest
}: Omit<Props, 'units' | 'mayAnswer' | 'mayWrite' | 'today'> & { open: HandOver }) {
  const text = t(rest.locale)
  return (
    <SmallForm
      {...rest}
      {...{ form: 'answer-hand-over', title: text.answerOffer, send: text.saveAnswer, open: true, main: true }}
      {...{ action: paths.answerHandOver(plan.id, open.id), version: plan.version }}
    >
      {(field) => (
        <>
          <Radios
            {...field('decision')}
            {...{ label: text.decision, stacked: true }}
            options={[
              { value: 'accepted', label: text.take },
              { value: 'declined', label: text.decline, hint: text.declineHint },
            ]}
          />
          <Field {...field('mentor')} label={text.newMentor} hint={text.newMentorHint} maxLength={200} optionalWord />
          <TextArea {...field('answer')} label={text.answerWords} rows={3} maxLength={1000} optionalWord />
        </>
      )}
    </SmallForm>
  )
}
