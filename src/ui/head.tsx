import type { ComponentChildren } from 'preact'

type Props = {
  title: string
  lang?: string
  lead?: ComponentChildren
  tags?: ComponentChildren
  actions?: ComponentChildren
  /** Why an action beside it cannot be taken yet, with links to what would open it. */
  why?: ComponentChildren
}

/** The top of a page: its one level-one heading, its state, and what may be done now. */
export function Head({ title, lang, lead, tags, actions, why }: Props) {
  return (
    <div class="head">
      <div>
        <h1 lang={lang}>{title}</h1>
        {lead && <p class="soft prose">{lead}</p>}
        {tags && <p class="acts">{tags}</p>}
      </div>
      {(actions || why) && (
        <div>
          {actions && <div class="acts">{actions}</div>}
          {why && <p class="why">{why}</p>}
        </div>
      )}
    </div>
  )
}
