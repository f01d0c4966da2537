import type { Locale } from '#platform/i18n.ts'
import { Section } from '#ui/section.tsx'
import { Tag } from '#ui/tag.tsx'
import { formKinds } from '../form-kind.ts'
import { t } from '../messages/form.ts'
import { paths } from '../paths.ts'
import type { ListedForm } from '../queries/form.ts'

type Props = { storyId: string; forms: readonly ListedForm[]; isOut: boolean; locale: Locale }

/** The other forms of a story: how each stands, and the way to it. */
export function Forms({ storyId, forms, isOut, locale }: Props) {
  const text = t(locale)
  if (!isOut && forms.length === 0) return null
  return (
    <Section id="hinh-thuc" title={text.forms}>
      <p class="prose">{text.lead}</p>
      <ul class="strip">
        {formKinds.map((kind) => {
          const form = forms.find((it) => it.kind === kind)
          return (
            <li key={kind}>
              <a href={paths.form(storyId, kind)}>{text[kind]}</a> <FormTag {...{ form, locale }} />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** How a form stands, in one or two tags. */
export function FormTag({ form, locale }: { form: Pick<ListedForm, 'state' | 'isStale'> | undefined; locale: Locale }) {
  const text = t(locale)
  if (!form) return <Tag kind="wait">{text.notMade}</Tag>
  return (
    <>
      <Tag kind={form.state === 'approved' ? 'ok' : form.state === 'ended' ? 'no' : 'wait'}>{text[form.state]}</Tag>
      {form.isStale && form.state !== 'ended' && (
        <>
          {' '}
          <Tag kind="late">{text.stale}</Tag>
        </>
      )}
    </>
  )
}
