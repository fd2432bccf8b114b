/** How the desk looks and locks, one's own passphrase, the people here, backups. */
package vn.hotline1022.ui.settings;
