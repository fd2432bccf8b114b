/**
 * The city as a grid of tiles, one for each unit, coloured by what was counted there; the same as a
 * table; and the sheet that a unit's leaders are handed.
 */
package vn.hotline1022.ui.wardmap;
