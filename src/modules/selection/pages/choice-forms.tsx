import type { VNode } from 'preact'
import { worded } from '#platform/web/submit.ts'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { isOpen } from '../lifecycle.ts'
import { t } from '../messages/choice.ts'
import { paths } from '../paths.ts'
import type { ChoiceProps } from './choice.tsx'

/** What the unit that chose may do: send, change the rank. */
export function OwnForms(props: ChoiceProps) {
  const { choice, locale } = props
  const text = t(locale)
  const { errors, value } = wordsOf(props)
  return (
    <>
      {isOpen('send', choice.state) && (
        <Section id="gui" title={text.send}>
          <p class="soft prose">{text.sendLead}</p>
          <One {...props} action={paths.send(choice.id)} label={text.send} main />
        </Section>
      )}
      {choice.state === 'chosen' && (
        <Section id="thu-tu" title={text.setRank}>
          <One {...props} action={paths.rank(choice.id)} label={text.setRank}>
            <Field
              name="rank"
              label={text.newRank}
              inputMode="numeric"
              value={value('rank', String(choice.ord))}
              required
              {...(errors.rank && { error: errors.rank })}
            />
          </One>
        </Section>
      )}
    </>
  )
}

/** What the standing office may do: gather, appraise, return; and, for it and the unit, take off the list. */
export function OfficeForms(props: ChoiceProps) {
  const { choice, locale, may } = props
  const text = t(locale)
  const { errors, value } = wordsOf(props)
  const mayAppraise = isOpen('pass', choice.state) || isOpen('fail', choice.state)
  return (
    <>
      {may.run && isOpen('gather', choice.state) && (
        <Section id="tong-hop" title={text.gather}>
          <p class="soft prose">{text.gatherLead}</p>
          <One {...props} action={paths.gather(choice.id)} label={text.gather} main />
        </Section>
      )}
      {may.run && mayAppraise && (
        <Section id="tham-dinh" title={text.appraise}>
          <One {...props} action={paths.appraise(choice.id)} label={text.appraise} main>
            <Radios
              name="verdict"
              label={text.verdict}
              value={value('verdict')}
              options={[
                { value: 'pass', label: text.pass },
                { value: 'fail', label: text.fail },
              ]}
              required
              {...(errors.verdict && { error: errors.verdict })}
            />
            <Words {...props} name="words" label={text.words} maxLength={1000} />
          </One>
        </Section>
      )}
      {may.run && isOpen('return', choice.state) && (
        <Reasoned {...props} id="tra-lai" action={paths.giveBack(choice.id)} label={text.giveBack} />
      )}
      {may.drop && isOpen('drop', choice.state) && (
        <Reasoned {...props} id="rut" action={paths.drop(choice.id)} label={text.drop} lead={text.dropLead} />
      )}
    </>
  )
}

type Reason = ChoiceProps & { id: string; action: string; label: string; lead?: string }

/** A step with its reason, folded until it is wanted. */
function Reasoned({ id, label, lead, action, ...props }: Reason) {
  const isTried = props.attempt !== undefined && 'reason' in props.attempt.values
  return (
    <details id={id} open={isTried}>
      <summary>{label}</summary>
      {lead && <p class="soft prose">{lead}</p>}
      <One {...props} action={action} label={label}>
        <Words {...props} name="reason" id={`${id}-ly-do`} label={t(props.locale).reason} maxLength={500} />
      </One>
    </details>
  )
}

function Words(props: ChoiceProps & { name: string; id?: string; label: string; maxLength: number }) {
  const { name, id, label, maxLength } = props
  const { errors, value } = wordsOf(props)
  const error = errors[name]
  return (
    <TextArea
      {...{ name, label, maxLength, ...(id && { id }), ...(error && { error }) }}
      value={value(name)}
      rows={3}
      required
    />
  )
}

type OneProps = ChoiceProps & {
  action: string
  label: string
  main?: boolean
  children?: VNode | VNode[]
}

/** A form with one button that carries the version that the page shows. */
function One({ choice, locale, attempt, submission, action, label, main, children }: OneProps) {
  const { saved } = wordsOf({ locale, attempt })
  return (
    <Form action={action} version={saved.version ?? choice.version} submission={submission()}>
      {children}
      <div class="bar">
        <Submit {...{ main: main ?? false }}>{label}</Submit>
      </div>
    </Form>
  )
}

const wordsOf = ({ attempt, locale }: Pick<ChoiceProps, 'attempt' | 'locale'>) => worded(attempt, t(locale), locale)
