import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/people.ts'
import { paths } from '../paths.ts'
import type { ListedBand } from '../queries/band.ts'
import { MemberFields } from './member-fields.tsx'

type Props = {
  frame: Frame
  locale: Locale
  /** The units whose rosters the official may keep, their own first. */
  units: readonly { id: string; name: string }[]
  /** Who has an account at the official's own unit. */
  officials: readonly { id: string; name: string }[]
  qualifications: readonly ListedBand[]
  submission: string
  attempt: Attempt | undefined
}

/** Putting somebody on a roster. */
export function NewMemberPage({ frame, locale, units, officials, qualifications, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const of = (name: string, usual = '') => ({
    ...{ name, value: value(name, attempt ? '' : usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.add}
      crumbs={[
        { label: text.title, href: paths.overview() },
        { label: text.roster, href: paths.members() },
        { label: text.add },
      ]}
    >
      <Head title={text.add} lead={text.addLead} />
      <ErrorSummary errors={errors} />
      <Form action={paths.newMember()} submission={value('submission', submission)}>
        <Select
          {...of('unitId', units[0]?.id)}
          label={text.unit}
          blank={false}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <MemberFields {...{ of, locale, qualifications }} />
        <Select
          {...of('officialId')}
          label={text.account}
          hint={text.accountHint}
          options={officials.map(({ id, name }) => ({ value: id, label: name }))}
          optionalWord
        />
        <div class="bar">
          <Submit main>{text.save}</Submit>
        </div>
      </Form>
    </DeskPage>
  )
}
