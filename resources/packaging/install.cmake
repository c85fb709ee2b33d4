# What a package installs, and how `cpack` makes a .deb of it (./dev package).
include(GNUInstallDirs)

install(TARGETS liaison liaison-station RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES resources/packaging/liaison-station.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/packaging/org.liaison_station.LiaisonStation.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/liaison-station.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

# Debian wants manual pages and the changelog compressed, without a time stamp in them.
set(documents ${CMAKE_CURRENT_BINARY_DIR}/documents)
configure_file(resources/packaging/changelog.in ${documents}/changelog @ONLY)
find_program(GZIP gzip REQUIRED)
set(compressed "")
foreach(document IN ITEMS ${documents}/changelog ${PROJECT_SOURCE_DIR}/resources/packaging/liaison.1
        ${PROJECT_SOURCE_DIR}/resources/packaging/liaison-station.1)
    get_filename_component(name ${document} NAME)
    add_custom_command(OUTPUT ${documents}/${name}.gz
        COMMAND sh -c "'${GZIP}' -9n <'${document}' >'${documents}/${name}.gz'"
        DEPENDS ${document}
        VERBATIM)
    list(APPEND compressed ${documents}/${name}.gz)
endforeach()
add_custom_target(documents ALL DEPENDS ${compressed})
install(FILES ${documents}/liaison.1.gz ${documents}/liaison-station.1.gz
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${documents}/changelog.gz resources/packaging/copyright
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/liaison-station)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME liaison-station)
set(CPACK_PACKAGE_VENDOR "Liaison Station")
set(CPACK_PACKAGE_CONTACT "Liaison Station <founders@liaison-station.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "duty register and evaluation for deputies' liaison stations")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Clerks log visits, receptions, activities and opinions; officials read\n rankings that open to their evidence and compare stations; evaluation\n sheets are printed, signed and filed. One file without a network, or a\n shared PostgreSQL server.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that no linker knows of them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6sql6-psql, libqt6svg6, breeze-icon-theme, fonts-noto-cjk")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
