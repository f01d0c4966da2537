import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/item.ts'
import { paths } from '../paths.ts'
import type { Props } from './item.tsx'

/** For who keeps the sitting: who is tied to the item and why, and who has not said yet. */
export function Ties({ locale, view, submission, errors }: Props & { errors: Record<string, string> }) {
  const { item, interests, members, electorate } = view
  const text = t(locale)
  const name = (id: string) => members.find((it) => it.id === id)?.name ?? ''
  const why = (it: string) => text[it as 'kin' | 'unit' | 'past_unit' | 'mentor' | 'nominator' | 'author' | 'other']
  return (
    <Section id="xung-dot" title={text.ties}>
      {interests.length === 0 && <p class="soft">{text.noTies}</p>}
      <ul class="strip">
        {interests.map((it) => (
          <li key={it.id}>
            <div>
              <b>{name(it.memberId)}</b>: {why(it.why)}
              {it.said && `, ${it.said}`} <span class="soft">({it.declared ? text.declared : text.found})</span>
              {it.dismissedWhy && (
                <p class="soft small">
                  {text.dismissed}: {it.dismissedWhy}
                </p>
              )}
              {!it.dismissedWhy && item.state === 'placed' && (
                <details>
                  <summary>
                    {text.dismiss}
                    <span class="vh">: {name(it.memberId)}</span>
                  </summary>
                  <Form action={paths.dismiss(item.id)} submission={submission}>
                    <Hidden name="interestId" value={it.id} />
                    <Field name="reason" id={`ly-do-${it.id}`} label={text.dismissWhy} error={errors.reason} />
                    <Submit>{text.dismiss}</Submit>
                  </Form>
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
      {electorate.undeclared.length > 0 && item.state === 'placed' && (
        <p class="soft">{text.waitingFor(electorate.undeclared.map(name).join(', '))}</p>
      )}
    </Section>
  )
}
