/** How the desk looks: colour tokens, components, fonts and text sizes, all in CSS. */
package vn.hotline1022.ui.theme;
