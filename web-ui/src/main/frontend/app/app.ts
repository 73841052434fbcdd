import './app.css';
import 'htmx.org';
import { stepThroughChanges } from '../review/stepping';
import { closeMenusOutside } from './menus';

closeMenusOutside(document);
stepThroughChanges(document);
