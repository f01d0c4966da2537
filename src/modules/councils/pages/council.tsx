import type { Locale } from '#platform/i18n.ts'
import { addDays, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { WorkList } from '#ui/work-list.tsx'
import { t } from '../messages/council.ts'
import { t as ruleWords } from '../messages/rules.ts'
import { paths } from '../paths.ts'
import type { Council, Member } from '../queries/council.ts'
import type { Sitting, SittingState } from '../queries/sitting.ts'
import { AppointForm, PrepareForm } from './council-forms.tsx'

type Props = {
  frame: Frame
  locale: Locale
  council: Council
  members: Member[]
  sittings: (Sitting & { items: number })[]
  /** Whom a seat may be given to; none for who may not give any. */
  candidates: { id: string; label: string }[] | undefined
  submission: string
  /** Which of the two forms came back. */
  attempt: { form: 'appoint' | 'prepare'; sent: Attempt } | undefined
}

const tags: Record<SittingState, 'wait' | 'doing' | 'ok'> = { prepared: 'wait', open: 'doing', closed: 'ok' }

/** A council: its members and its sittings. */
export function CouncilPage({ frame, locale, council, members, sittings, candidates, submission, attempt }: Props) {
  const text = t(locale)
  const role = (it: string) => text[it as 'chair' | 'deputy' | 'secretary' | 'member']
  const formOf = (name: 'appoint' | 'prepare') =>
    worded(attempt?.form === name ? attempt.sent : undefined, text, locale)
  const states = { prepared: text.prepared, open: text.opened, closed: text.closed }
  return (
    <DeskPage
      {...{ frame, locale }}
      title={council.name}
      crumbs={[{ label: text.title, href: paths.list() }, { label: council.name }]}
    >
      <Head
        title={council.name}
        actions={
          <a class="btn" href={paths.rules()}>
            {ruleWords(locale).rules}
          </a>
        }
      />
      <Facts
        items={[
          { label: text.keeper, value: council.keeperName },
          { label: text.document, value: council.document },
          {
            label: text.term,
            value: `${formatDate(council.from)} – ${council.to ? formatDate(addDays(council.to, -1)) : '…'}`,
          },
        ]}
      />
      <Section id="phien" title={text.sittings}>
        {sittings.length === 0 && <Empty title={text.noSittings} />}
        <WorkList
          items={sittings.map((it) => ({
            ...{
              title: text.sittingOn(formatDate(it.on)),
              href: paths.sitting(it.id),
              text: it.place,
              due: text.items(it.items),
            },
            tag: { kind: tags[it.state], label: states[it.state] },
          }))}
        />
        {candidates && <PrepareForm {...{ council, locale, submission }} form={formOf('prepare')} />}
      </Section>
      <Section id="uy-vien" title={`${text.members} (${members.length})`}>
        {members.length === 0 && <Empty title={text.noMembers} />}
        {members.length > 0 && (
          <Table
            {...{ caption: text.members, captionHidden: true, stack: true }}
            columns={[
              { key: 'name', label: text.person },
              { key: 'role', label: text.role },
              { key: 'title', label: text.post },
              { key: 'document', label: text.appointDocument },
            ]}
            rows={members.map((it) => ({
              name: <Named {...{ member: it, locale }} />,
              role: role(it.role),
              title: it.title,
              document: it.document,
            }))}
          />
        )}
        {candidates && (
          <AppointForm {...{ council, members, candidates, locale, submission }} form={formOf('appoint')} />
        )}
      </Section>
    </DeskPage>
  )
}

/** A member, and of a substitute whose seat it is. */
function Named({ member, locale }: { member: Member; locale: Locale }) {
  if (!member.replaces) return <>{member.name}</>
  return (
    <>
      {member.name} <span class="soft small">({t(locale).standsIn(member.replaces)})</span>
    </>
  )
}
