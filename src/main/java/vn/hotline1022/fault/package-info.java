/**
 * What can go wrong at a boundary (disk, keys, files), as sealed types with a short stable code.
 * Depends on nothing; every other package may use it. The words for people are in {@code
 * ui.common.FaultText}.
 */
package vn.hotline1022.fault;
