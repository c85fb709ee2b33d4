#include "ui/forms/formlist.h"

#include "ui/forms/activityform.h"
#include "ui/forms/deputyform.h"
#include "ui/forms/opinionform.h"
#include "ui/forms/organisationforms.h"
#include "ui/forms/personform.h"
#include "ui/forms/publicityform.h"
#include "ui/forms/receptionform.h"
#include "ui/forms/stationform.h"
#include "ui/forms/visitform.h"

#include <QCoreApplication>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormList)
};

} // namespace

QList<FormInfo> allForms()
{
    return {
        {QStringLiteral("visit"), Text::tr("Visit"),
         [](const FormContext &context) { return new VisitForm{context}; }},
        {QStringLiteral("reception"), Text::tr("Reception"),
         [](const FormContext &context) { return new ReceptionForm{context}; }},
        {QStringLiteral("activity"), Text::tr("Activity"),
         [](const FormContext &context) { return new ActivityForm{context}; }},
        {QStringLiteral("opinion"), Text::tr("Opinion"),
         [](const FormContext &context) { return new OpinionForm{context}; }},
        {QStringLiteral("publicity_item"), Text::tr("Publicity item"),
         [](const FormContext &context) { return new PublicityForm{context}; }},
        {QStringLiteral("deputy"), Text::tr("Deputy"),
         [](const FormContext &context) { return new DeputyForm{context}; }, false},
        {QStringLiteral("person"), Text::tr("Person"),
         [](const FormContext &context) { return new PersonForm{context}; }, false},
        {QStringLiteral("station"), Text::tr("Station"),
         [](const FormContext &context) { return new StationForm{context}; }, false},
        {QStringLiteral("town"), Text::tr("Town"),
         [](const FormContext &context) { return new TownForm{context}; }, false},
        {QStringLiteral("office"), Text::tr("Office"),
         [](const FormContext &context) { return new OfficeForm{context}; }, false},
        {QStringLiteral("deputy_group"), Text::tr("Deputy group"),
         [](const FormContext &context) { return new DeputyGroupForm{context}; }, false},
    };
}

} // namespace liaison
