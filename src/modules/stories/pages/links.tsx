import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { type LinkState, linkDays } from '../approval-link.ts'
import { t } from '../messages/approval-link.ts'
import { momentOf } from '../moment.ts'
import { paths } from '../paths.ts'
import type { Rights } from '../policy.ts'
import type { ListedLink } from '../queries/approval-link.ts'
import type { ShownStory } from '../queries/story.ts'

type Props = {
  story: ShownStory
  links: ListedLink[]
  rights: Rights
  submission: string
  attempt: Attempt | undefined
  locale: Locale
}

/** What people outside said of this very text and nobody has acted on: for who approves to weigh. */
export function Opinions({ links, locale }: Pick<Props, 'links' | 'locale'>) {
  const text = t(locale)
  const newest = Math.max(...links.map(({ textNumber }) => textNumber))
  const opinions = links.filter((it) => it.answer === 'opinion' && it.textNumber === newest)
  return (
    <>
      {opinions.map((it) => (
        <Notice key={it.id} title={text.opinionTitle(it.typedName!, it.agency)}>
          {it.note && <p class="prose">{it.note}</p>}
          <p class="small soft">{text.opinionWhy}</p>
        </Notice>
      ))}
    </>
  )
}

/** Links for people outside: where each stands, and making one while the text waits for its approval. */
export function Links(props: Props) {
  const { story, links, rights, locale } = props
  const mayIssue = story.state === 'in_review' && rights.askOutside
  if (!mayIssue && links.length === 0) return null
  return (
    <Section id="xin-duyet" title={t(locale).title}>
      {links.length > 0 && <Issued {...props} />}
      {mayIssue && <IssueForm {...props} />}
    </Section>
  )
}

function Issued({ story, links, rights, locale }: Props) {
  const text = t(locale)
  return (
    <Table
      {...{ caption: text.title, captionHidden: true, stack: true }}
      columns={[
        { key: 'person', label: text.person },
        { key: 'stands', label: text.stands },
        { key: 'answer', label: text.answer },
        { key: 'by', label: text.by },
        { key: 'step', label: '' },
      ]}
      rows={links.map((it) => ({
        person: (
          <>
            {it.name} <small class="soft">{`${it.title}, ${it.agency}`}</small>
          </>
        ),
        stands: (
          <>
            <Tag kind={kinds[it.state]}>{text[it.state]}</Tag>{' '}
            {it.state === 'open' && <small class="soft">{text.until(momentOf(it.expiresAt))}</small>}
          </>
        ),
        answer: it.answer ? (
          <>
            {text[it.answer]} · {text.signed(it.typedName!)}
            {it.note && <p class="soft small">{it.note}</p>}
          </>
        ) : (
          <span class="soft">{it.decides ? text.asApproval : text.asOpinion}</span>
        ),
        by: `${it.issuedBy}, ${momentOf(it.issuedAt)}`,
        step: it.state === 'open' && rights.askOutside && (
          <PostButton
            quiet
            action={paths.recallLink(story.id, it.id)}
            label={
              <>
                {text.recall}
                <span class="vh"> {text.recallOf(it.name)}</span>
              </>
            }
          />
        ),
      }))}
    />
  )
}

const kinds: Record<LinkState, TagKind> = {
  ...{ open: 'wait', used: 'ok', recalled: 'no', expired: 'late', changed: 'hold' },
}

function IssueForm({ story, rights, submission, attempt, locale }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: 'outsider' | 'outsiderTitle' | 'agency' | 'email') => ({
    ...{ name, label: text[name], value: value(name), error: errors[name] },
  })
  return (
    <>
      <p class="prose">{text.lead}</p>
      <p class="prose small">{rights.approve ? text.willDecide : text.willAdvise}</p>
      <Form action={paths.links(story.id)} version={story.version} submission={submission}>
        <Field {...field('outsider')} maxLength={120} />
        <Field {...field('outsiderTitle')} maxLength={160} />
        <Field {...field('agency')} maxLength={200} />
        <Field {...field('email')} type="email" hint={text.emailHint} optionalWord maxLength={254} />
        <Select
          name="days"
          label={text.days}
          blank={false}
          options={Array.from({ length: linkDays.most }, (_, index) => index + 1).map((days) => ({
            value: String(days),
            label: text.day(days),
          }))}
          value={value('days', String(linkDays.usual))}
          error={errors.days}
        />
        <Submit>{text.issue}</Submit>
      </Form>
    </>
  )
}
