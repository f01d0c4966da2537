import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Table } from '#ui/table.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { Tag } from '#ui/tag.tsx'
import { type Facet, isIn, yearsOfService } from '../band.ts'
import { t } from '../messages/people.ts'
import { type MemberView, memberViews, paths } from '../paths.ts'
import type { ListedBand } from '../queries/band.ts'
import type { ListedMember } from '../queries/member.ts'

type Props = {
  frame: Frame
  locale: Locale
  today: DateText
  view: MemberView
  /** The group of the form that the list is held to, in words. */
  group: string | undefined
  members: readonly ListedMember[]
  /** The groups of the ministry’s form that hold today. */
  bands: readonly ListedBand[]
  mayKeep: boolean
}

/** The rosters of the units that the reader may see, narrowed to a view or to a group of the form. */
export function MembersPage({ frame, locale, today, view, group, members, bands, mayKeep }: Props) {
  const text = t(locale)
  const unknown = <span class="soft">{text.unknown}</span>
  const bandOf = (facet: Facet, it: ListedMember) =>
    bands.find((band) => band.facet === facet && isIn(band, it, today))?.names[locale] ?? unknown
  const title = group ? `${text.roster}: ${group}` : text.roster
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[{ label: text.title, href: paths.overview() }, { label: text.roster }]}
    >
      <Head
        title={title}
        lead={text.rosterLead}
        actions={
          mayKeep && (
            <a class="btn main" href={paths.newMember()}>
              {text.add}
            </a>
          )
        }
      />
      <Tabs
        label={text.views}
        items={memberViews.map((it) => ({
          label: text[it],
          href: paths.members(it),
          current: !group && it === view,
        }))}
      />
      {members.length === 0 ? (
        <Empty title={text.nobody}>
          <p>{text.nobodyText}</p>
        </Empty>
      ) : (
        <Table
          stack
          caption={text.people(members.length)}
          columns={[
            { key: 'name', label: text.name },
            { key: 'unit', label: text.unit },
            { key: 'post', label: text.post },
            { key: 'age', label: text.age },
            { key: 'qualification', label: text.qualification },
            { key: 'service', label: text.service },
            { key: 'training', label: text.training },
          ]}
          rows={members.map((it) => ({
            name: <a href={paths.member(it.id)}>{it.name}</a>,
            unit: it.unitName,
            post: (
              <>
                {it.title}
                {it.part === 'rapporteur' && (
                  <>
                    <br />
                    <small class="soft">{text.rapporteur}</small>
                  </>
                )}
              </>
            ),
            ...{ age: bandOf('age', it), qualification: bandOf('qualification', it) },
            service: it.worksSince ? text.years(yearsOfService(it.worksSince, it.leftOn ?? today)) : unknown,
            training: <Tag kind={it.isTrained ? 'ok' : 'wait'}>{it.isTrained ? text.trained : text.untrained}</Tag>,
          }))}
        />
      )}
    </DeskPage>
  )
}
