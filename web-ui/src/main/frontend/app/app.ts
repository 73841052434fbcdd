import './app.css';
import 'htmx.org';
import { keepMap } from '../review/map';
import { showMoves } from '../review/moves';
import { remarks } from '../remark/remarks';
import { stepThroughChanges } from '../review/stepping';
import { markReading } from '../reading/marking';
import { askBeforeLeaving } from './leaving';
import { closeMenusOutside } from './menus';
import { keepBell } from '../notice/bell';

closeMenusOutside(document);
keepBell(document);
stepThroughChanges(document);
showMoves(document);
keepMap(document);
remarks(document);
markReading(document);
askBeforeLeaving(document);
