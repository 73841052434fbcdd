import './app.css';
import 'htmx.org';
import { closeMenusOutside } from './menus';

closeMenusOutside(document);
