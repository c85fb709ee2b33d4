# Brings TS_FOLDER/liaison_<locale>.ts, for each of LOCALES, up to date with the sources below ROOT.
# LUPDATE is the tool of Qt. Shared by the target `translations` and by the test that compares the result with what is checked in.
set(folders "")
foreach(folder IN ITEMS ${ROOT}/app ${ROOT}/ui)
    if(IS_DIRECTORY ${folder})
        list(APPEND folders ${folder})
    endif()
endforeach()

set(options_en -pluralonly) # the sources are English; only "%n file(s)" needs its two forms

foreach(locale IN LISTS LOCALES)
    execute_process(
        COMMAND ${LUPDATE} ${folders} -extensions cpp,h -I ${ROOT} -locations none -no-obsolete
            -source-language en -target-language ${locale} ${options_${locale}}
            -ts ${TS_FOLDER}/liaison_${locale}.ts
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
