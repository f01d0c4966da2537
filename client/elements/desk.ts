import './char-count.ts'
import './dirty-guard.ts'
import './file-drop.ts'
import './focal-point.ts'
import './show-when.ts'
import { forgetSentElsewhere } from './keep-draft.ts'

forgetSentElsewhere()
