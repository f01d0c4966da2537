import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/item.ts'
import { paths } from '../paths.ts'
import type { Ballot } from '../queries/item.ts'
import { CheckForm } from './check-form.tsx'
import { KeeperForms } from './keeper-forms.tsx'
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
    <Section id="bo-phieu" title={text.ballot}>
      {ballots.map((it) => (
        <Past key={it.id} ballot={it} {...props} />
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

/** A ballot that is over: its sums, or why it was cancelled. */
function Past({ ballot, ...props }: Props & { ballot: Ballot }) {
  const { locale, view } = props
  const text = t(locale)
  if (ballot.state === 'cancelled')
    return (
      <p class="soft">
        {text.cancelled}: {ballot.cancelledWhy}
      </p>
    )
  if (ballot.state !== 'counted') return null
  const said = (choice: readonly string[]) =>
    choice.length === 0
      ? text.blank
      : choice.map((it) => text[it as 'approve' | 'against' | 'abstain'] ?? it).join(', ')
  return (
    <>
      <Table
        {...{ caption: text.result, captionHidden: true }}
        columns={[
          { key: 'answer', label: text.answer },
          { key: 'ballots', label: text.ballots, numeric: true },
        ]}
        rows={(ballot.tally ?? []).map(({ choice, count }) => ({ answer: said(choice), ballots: count }))}
      />
      {view.votes.size > 0 && (
        <ul class="strip">
          {[...view.votes].map(([id, choice]) => (
            <li key={id}>
              <span>{view.members.find((it) => it.id === id)?.name}</span>
              <span>{said(choice)}</span>
            </li>
          ))}
        </ul>
      )}
      {ballot.secret && <CheckForm {...props} ballot={ballot} />}
    </>
  )
}

function OpenForm({ locale, view, submission, errors }: Props) {
  const text = t(locale)
  return (
    <Form action={paths.open(view.item.id)} version={view.item.version} submission={submission}>
      <Radios
        {...{ name: 'method', label: text.method, value: 'approve', error: errors.method, stacked: true }}
        options={[
          { value: 'approve', label: text.methodApprove },
          { value: 'choose', label: text.methodChoose },
        ]}
      />
      <div class="field">
        <label for="options">{text.options}</label>
        <textarea id="options" name="options" rows={3} />
        {errors.options && <p class="err">{errors.options}</p>}
      </div>
      <Hidden name="itemId" value={view.item.id} />
      <div class="acts">
        <Submit main>{text.open}</Submit>
      </div>
    </Form>
  )
}
