/**
 * What somebody is still writing in a form: local to this computer, never a record, gone once it is
 * kept or given up. Knows what it is about by id only.
 */
package vn.hotline1022.draft;
