import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { Checks } from '#ui/checks.tsx'
import { Form } from '#ui/form.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { t as contestWords } from '../messages/contest.ts'
import { t } from '../messages/judging.ts'
import { paths } from '../paths.ts'
import type { ShownContest } from '../queries/contest.ts'
import type { Judge } from '../queries/judges.ts'

type Props = {
  locale: Locale
  contest: ShownContest
  judges: readonly Judge[]
  submission: () => string
  attempt: Attempt | undefined
}

/** Naming the judges of a contest and their chair. */
export function JudgesForm({ locale, contest, judges, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, { ...contestWords(locale), ...text }, locale)
  const named = judges.filter(({ isNamed }) => isNamed).map(({ id }) => id)
  const chosen = attempt ? [attempt.values.judges ?? []].flat() : named
  const chair = judges.find(({ isChair }) => isChair)?.id ?? ''
  return (
    <Form
      action={paths.judging(contest.id)}
      version={saved.version ?? value('version', String(contest.version))}
      submission={value('submission', submission())}
    >
      <Checks
        name="judges"
        label={text.judges}
        hint={text.judgesHint(contest.terms.judgesNeeded)}
        options={judges.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
        values={chosen}
        error={errors.judges ?? errors['judges.0']}
        stacked
      />
      <Select
        name="chairId"
        label={text.chair}
        blank={text.noChair}
        value={value('chairId', attempt ? '' : chair)}
        error={errors.chairId}
        options={judges.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {(errors.judges || value('namesakesChecked') || judges.some((it) => it.isNamesake)) && (
        <Check
          name="namesakesChecked"
          label={text.namesakesChecked}
          checked={attempt ? value('namesakesChecked') !== '' : judges.some((it) => it.isNamesake)}
        />
      )}
      <div class="bar">
        <Submit main={contest.state === 'open'}>{text.nameJudges}</Submit>
      </div>
    </Form>
  )
}
