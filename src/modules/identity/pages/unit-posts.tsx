import type { Locale } from '#platform/i18n.ts'
import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { unitPaths } from '#modules/units/index.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages.ts'
import { paths } from '../paths.ts'
import type { HeldPost } from '../queries.ts'

type Unit = { id: string; key: string; name: string }
type Props = {
  frame: Frame
  locale: Locale
  day: DateText
  unit: Unit
  posts: readonly HeldPost[]
  /** The reader may pass posts on here. */
  mayPass: boolean
}

/** Who leads a unit and who sees to it on a day, and all who did before. */
export function UnitPostsPage({ frame, locale, day, unit, posts, mayPass }: Props) {
  const text = t(locale)
  const now = posts.filter(({ from, to }) => from <= day && (to === null || to > day))
  const rest = posts.filter((it) => !now.includes(it))
  const heads = now.filter(({ role }) => role === 'head')
  const groups = [
    ['dung-dau', text.headsNow, heads],
    ['dau-moi', text.officersNow, now.filter(({ role }) => role === 'officer')],
    ['khac', text.othersNow, now.filter(({ role }) => role !== 'head' && role !== 'officer')],
    ['truoc-day', text.before, rest],
  ] as const
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.unitPosts}
      crumbs={[{ label: unit.name, href: unitPaths.show(unit.key) }, { label: text.unitPosts }]}
    >
      <Head title={`${text.unitPosts}: ${unit.name}`} lead={text.unitPostsLead} />
      {heads.length > 1 && <Notice kind="warn">{text.manyHeads(heads.length)}</Notice>}
      {groups.map(([id, title, held]) =>
        held.length === 0 && id !== 'dung-dau' && id !== 'dau-moi' ? null : (
          <Section key={id} id={id} title={title}>
            {held.length === 0 ? <p>{text.nobody}</p> : <Held {...{ locale, unit, held, title, day, mayPass }} />}
          </Section>
        ),
      )}
    </DeskPage>
  )
}

type HeldProps = Pick<Props, 'locale' | 'unit' | 'day' | 'mayPass'> & { held: readonly HeldPost[]; title: string }

function Held({ locale, unit, held, title, day, mayPass }: HeldProps) {
  const text = t(locale)
  const isOpen = ({ to }: HeldPost) => to === null || to > day
  return (
    <Table
      caption={title}
      captionHidden
      stack
      columns={[
        { key: 'name', label: text.fullName },
        { key: 'title', label: text.title },
        { key: 'role', label: text.role },
        { key: 'since', label: text.since },
        { key: 'until', label: text.until },
        { key: 'after', label: text.after },
        { key: 'basis', label: text.basis },
        ...(mayPass ? [{ key: 'act', label: '' }] : []),
      ]}
      rows={held.map((it) => ({
        ...{ name: it.official, title: it.title, role: text[it.role], since: formatDate(it.from) },
        until: it.to ? formatDate(addDays(it.to, -1)) : '–',
        ...{ after: it.after ?? '–', basis: it.basis ?? '–' },
        act: isOpen(it) && (
          <a href={paths.passPost(unit.key, it.id)}>
            {text.passOn}
            <span class="vh">: {it.official}</span>
          </a>
        ),
      }))}
    />
  )
}

type PassProps = {
  frame: Frame
  locale: Locale
  unit: Unit
  post: HeldPost
  officials: readonly { id: string; name: string; username: string }[]
  attempt: Attempt | undefined
  submission: string
}

/** Passing a post on, or ending it. */
export function PassPostPage({ frame, locale, unit, post, officials, attempt, submission }: PassProps) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const title = text.passTitle(post.official)
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[
        { label: unit.name, href: unitPaths.show(unit.key) },
        { label: text.unitPosts, href: paths.unitPosts(unit.key) },
        { label: title },
      ]}
    >
      <ErrorSummary errors={Object.entries(errors).map(([field, said]) => ({ field, text: said }))} />
      <Head title={title} lead={`${post.title}, ${unit.name}. ${text.passLead}`} />
      <Form action={paths.passPost(unit.key, post.id)} submission={value('submission') || submission}>
        <DateField name="on" label={text.passDay} value={value('on')} error={errors.on} />
        <Select
          name="officialId"
          label={text.successor}
          value={value('officialId')}
          blank={text.noSuccessor}
          error={errors.officialId}
          options={officials.map(({ id, name, username }) => ({ value: id, label: `${name} (${username})` }))}
        />
        <Field name="basis" label={text.basis} maxLength={300} value={value('basis')} error={errors.basis} />
        <Submit main>{text.passOn}</Submit>
      </Form>
    </DeskPage>
  )
}
