/* Changes a part of a page in place. Most pages have no such part, and a cheap phone takes a while to read this. */
import 'htmx.org/dist/htmx.esm.js';
