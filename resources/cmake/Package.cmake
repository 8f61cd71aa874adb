# The Debian package. What it needs of libraries dpkg-shlibdeps finds; what it needs besides is said here.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME rapporteur)
set(CPACK_PACKAGE_CONTACT "Rapporteur developers <dev@rapporteur.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "editor for official readouts")
set(CPACK_PACKAGE_DESCRIPTION
    "Rapporteur composes, reviews and publishes official readouts, the public accounts that a ministry
gives of a meeting, a call or a visit, as HTML, PDF and plain text from one document.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The fonts that pages are set in are part of what the program does; SVG icons and Qt's own
# translations are loaded at run time.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "qt6-svg-plugins, qt6-image-formats-plugins, qt6-translations-l10n, fonts-noto-core, fonts-noto-cjk, fonts-morisawa-bizud-gothic, fonts-morisawa-bizud-mincho")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "hunspell-dictionary")

include(CPack)
