#include "ui/forms/formlist.h"

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
    };
}

} // namespace liaison
