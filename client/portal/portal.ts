import './display-choice.ts'
import './keep-list.ts'
import './near-me.ts'
import './save-story.ts'
import './share-story.ts'
import './suggest.ts'

if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/service-worker.js').catch(() => {})
