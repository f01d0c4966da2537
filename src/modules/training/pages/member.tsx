import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate, today as dayOf } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { type Returned, SmallForm } from '#ui/small-form.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { ageOn, yearsOfService } from '../band.ts'
import { t as courseWords } from '../messages/course.ts'
import { t as needWords } from '../messages/need.ts'
import { t } from '../messages/people.ts'
import { paths } from '../paths.ts'
import type { ListedBand } from '../queries/band.ts'
import type { CourseOfMember, ListedMember } from '../queries/member.ts'
import type { Offered } from '../queries/speaker.ts'
import type { ListedTalk } from '../queries/talk.ts'
import { MemberFields } from './member-fields.tsx'
import { OfferSection } from './offer-section.tsx'
import { TalkForm } from './talk-form.tsx'
import { TalkTable } from './talks.tsx'

export type MemberProps = {
  frame: Frame
  locale: Locale
  today: DateText
  member: ListedMember
  courses: readonly CourseOfMember[]
  talks: readonly ListedTalk[]
  kits: { read: number; used: number }
  stories: readonly { id: string; title: string; formId: string | null }[]
  qualifications: readonly ListedBand[]
  offer: Offered | undefined
  fields: readonly { id: string; name: string }[]
  /** The recognised exemplars of the unit that the speaker may be. */
  exemplars: readonly { id: string; name: string }[]
  mayKeep: boolean
  maySpeak: boolean
  submission: () => string
  returned: Returned | undefined
}

/** Somebody on the roster: what is known of them, what they learnt, and what they told people. */
export function MemberPage(props: MemberProps) {
  const { frame, locale, member, courses, talks, kits, mayKeep, maySpeak } = props
  const [text, ofNeed] = [t(locale), needWords(locale)]
  return (
    <DeskPage
      {...{ frame, locale }}
      title={member.name}
      crumbs={[
        { label: text.title, href: paths.overview() },
        { label: text.roster, href: paths.members() },
        { label: member.name },
      ]}
    >
      <Head
        title={member.name}
        lead={`${member.title}, ${member.unitName}`}
        tags={
          <>
            <Tag kind="new">{text[member.part]}</Tag>{' '}
            <Tag kind={member.isTrained ? 'ok' : 'wait'}>{member.isTrained ? text.trained : text.untrained}</Tag>
            {member.leftOn && <Tag kind="no">{text.leftOn(formatDate(member.leftOn))}</Tag>}
          </>
        }
        why={!mayKeep && !maySpeak && text.noRight}
      />
      <Known {...props} />
      <Section id="lop" title={text.coursesOf} small={String(courses.length)}>
        {courses.length === 0 ? <Empty title={text.noCourse} /> : <Courses {...{ courses, locale }} />}
      </Section>
      {member.part === 'rapporteur' && (
        <Section id="noi-chuyen" title={ofNeed.talks} small={ofNeed.kitFigures(kits.read, kits.used)}>
          <TalkTable {...{ talks, locale }} caption={ofNeed.talks} />
          {maySpeak && !member.leftOn && <TalkForm {...props} />}
        </Section>
      )}
      {member.part === 'rapporteur' && <OfferSection {...props} />}
      {mayKeep && !member.leftOn && <Keeping {...props} />}
    </DeskPage>
  )
}

function Known({ locale, member, qualifications, today }: MemberProps) {
  const text = t(locale)
  const unknown = <span class="soft">{text.unknown}</span>
  const { birthYear, worksSince, qualification, gender } = member
  return (
    <Facts
      boxed
      items={[
        { label: text.gender, value: gender ? text[gender] : unknown },
        { label: text.birthYear, value: birthYear ? `${birthYear} (${ageOn(birthYear, today)})` : unknown },
        {
          label: text.qualification,
          value: qualifications.find(({ key }) => key === qualification)?.names[locale] ?? qualification ?? unknown,
        },
        { label: text.worksSince, value: worksSince ? formatDate(worksSince) : unknown },
        {
          label: text.service,
          value: worksSince ? text.years(yearsOfService(worksSince, member.leftOn ?? today)) : unknown,
        },
      ]}
    />
  )
}

function Courses({ courses, locale }: { courses: readonly CourseOfMember[]; locale: Locale }) {
  const [text, ofCourse] = [t(locale), courseWords(locale)]
  return (
    <Table
      {...{ caption: text.coursesOf, captionHidden: true, stack: true }}
      columns={[
        { key: 'course', label: ofCourse.course },
        { key: 'on', label: ofCourse.on },
        { key: 'came', label: ofCourse.came },
        { key: 'certificate', label: ofCourse.certificate },
      ]}
      rows={courses.map((it) => ({
        course: <a href={paths.course(it.id)}>{it.title}</a>,
        on: formatDate(dayOf(it.startsAt)),
        came: ofCourse.cameOf(it.came, it.sessions),
        certificate: it.certificateId ? (
          <a href={paths.certificate(it.id, it.certificateId, 'pdf')}>{it.number}</a>
        ) : (
          <span class="soft">{ofCourse[it.state]}</span>
        ),
      }))}
    />
  )
}

function Keeping({ locale, member, qualifications, today, submission, returned }: MemberProps) {
  const text = t(locale)
  const shared = { locale, submission, returned, words: text, send: text.save, version: member.version }
  const usual = {
    ...{ part: member.part, name: member.name, title: member.title, gender: member.gender ?? '' },
    ...{ birthYear: String(member.birthYear ?? ''), qualification: member.qualification ?? '' },
    worksSince: member.worksSince ? formatDate(member.worksSince) : '',
  }
  return (
    <Section id="cap-nhat" title={text.edit}>
      <SmallForm {...shared} form="sua" title={text.edit} action={paths.member(member.id)}>
        {(of) => <MemberFields {...{ of, usual, locale, qualifications }} />}
      </SmallForm>
      <SmallForm {...shared} form="thoi" title={text.leave} action={paths.leave(member.id)}>
        {(of) => <DateField {...of('lastDay', formatDate(today))} label={text.lastDay} required />}
      </SmallForm>
    </Section>
  )
}
