import type { ComponentChildren } from 'preact'
import { Tag, type TagKind } from './tag.tsx'

export type WorkItem = {
  title: string
  href: string
  text?: ComponentChildren
  tag?: { kind: TagKind; label: string }
  /** The day it is due, in words. */
  due?: string
  /** The one thing to do about it, at `href` unless it has its own address. */
  action?: { label: string; href?: string }
}

/** Things that wait for somebody, each with its one action. `brief` lists what is done, on one line each. */
export function WorkList({ items, brief }: { items: WorkItem[]; brief?: boolean }) {
  return (
    <ul class={brief ? 'work brief' : 'work'}>
      {items.map((item, index) => (
        <li key={index}>{brief ? <Done item={item} /> : <Waiting item={item} />}</li>
      ))}
    </ul>
  )
}

function Waiting({ item }: { item: WorkItem }) {
  return (
    <>
      <div class="what">
        <h3>
          <a href={item.href}>{item.title}</a>
        </h3>
        {item.text && <p>{item.text}</p>}
      </div>
      <p class="when">
        {item.tag && <Tag kind={item.tag.kind}>{item.tag.label}</Tag>}
        {item.due && <small>{item.due}</small>}
      </p>
      {item.action && (
        <a class="btn" href={item.action.href ?? item.href}>
          {item.action.label}
          <span class="vh">: {item.title}</span>
        </a>
      )}
    </>
  )
}

function Done({ item }: { item: WorkItem }) {
  return (
    <>
      <p class="done">
        <a href={item.href}>{item.title}</a>
      </p>
      <small class="soft">{item.due}</small>
    </>
  )
}
