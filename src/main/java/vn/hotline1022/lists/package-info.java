/**
 * The lists people choose from and may change while the desk runs: reasons, results, causes, breaks
 * and shifts. Whoever offers a list makes it of these entries.
 */
package vn.hotline1022.lists;
