import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { formatDate } from '#platform/text/dates.ts'
import { worded } from '#platform/web/submit.ts'
import { methods } from '../ranking.ts'
import { t as ballotWords } from '../messages/ballot.ts'
import { t } from '../messages/item.ts'
import { t as ruleWords } from '../messages/rules.ts'
import { paths } from '../paths.ts'
import { KeeperForms } from './keeper-forms.tsx'
import { PastBallot } from './past-ballot.tsx'
import { VoteForm } from './vote-form.tsx'
import type { Props as Page } from './item.tsx'

export type Props = Page & { errors: Record<string, string> }

/** The ballots of an item: opening one, voting, counting, and what each came to. */
export function BallotSection(props: Props) {
  const { locale, view } = props
  const { item, own, isKeeper, ballots, voters, members } = view
  const text = t(locale)
  const open = ballots.find(({ state }) => state === 'open')
  const missing = [...voters]
    .filter(([, how]) => how === null)
    .map(([id]) => members.find((it) => it.id === id)?.name ?? '')
  if (!isKeeper && ballots.length === 0) return null
  return (
    <Section
      id="bo-phieu"
      title={text.ballot}
      small={<a href={paths.rules(formatDate(item.on))}>{ruleWords(locale).rules}</a>}
    >
      {ballots.map((it) => (
        <PastBallot key={it.id} ballot={it} {...props} />
      ))}
      {open && (
        <p>
          {text.votedOf(voters.size - missing.length, voters.size)}.{' '}
          {isKeeper && missing.length > 0 && <span class="soft">{text.notYet(missing.join(', '))}</span>}
        </p>
      )}
      {open && own?.mayVote && own.hasVoted && <p>{text.youVoted}</p>}
      {open && own?.mayVote && !own.hasVoted && <VoteForm {...props} ballot={open} />}
      {isKeeper && open && <KeeperForms {...props} ballot={open} />}
      {isKeeper && item.state === 'placed' && <OpenForm {...props} />}
    </Section>
  )
}

function OpenForm({ locale, view, submission, errors, attempt }: Props) {
  const text = t(locale)
  const { value } = worded(attempt, text, locale)
  const label = { approve: text.methodApprove, choose: text.methodChoose, rank: ballotWords(locale).methodRank }
  return (
    <Form action={paths.open(view.item.id)} version={view.item.version} submission={submission}>
      <Radios
        {...{ name: 'method', label: text.method, error: errors.method, stacked: true }}
        value={value('method', 'approve')}
        options={methods.map((it) => ({ value: it, label: label[it] }))}
      />
      <TextArea
        {...{ name: 'options', label: text.options, hint: text.optionsHint, rows: 3, optionalWord: text.optionsWhen }}
        {...{ value: value('options'), error: errors.options }}
      />
      <Hidden name="itemId" value={view.item.id} />
      <div class="acts">
        <Submit main>{text.open}</Submit>
      </div>
    </Form>
  )
}
