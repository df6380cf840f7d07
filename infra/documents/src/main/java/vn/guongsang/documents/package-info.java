/**
 * Papers in the layout that Vietnamese offices are bound to (Nghị định 30/2020, Phụ lục I), and
 * tables that a spreadsheet program opens without running anything.
 */
@NullMarked
package vn.guongsang.documents;

import org.jspecify.annotations.NullMarked;
