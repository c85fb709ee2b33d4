#include "ui/widgets/recordtarget.h"

namespace liaison {

Target targetOf(const QString &entity, qint64 id)
{
    if (entity == QStringLiteral("mandate"))
        return {.page = QStringLiteral("deputy"), .entity = entity, .id = id};
    if (entity == QStringLiteral("station") || entity == QStringLiteral("town"))
        return {.page = entity, .entity = entity, .id = id};
    return {.page = QStringLiteral("record"), .entity = entity, .id = id};
}

QString iconNameOf(const QString &entity)
{
    struct Icon
    {
        const char *entity;
        const char *name;
    };
    static constexpr Icon Icons[] = {
        {"mandate", "user"},
        {"person", "user"},
        {"station", "go-home"},
        {"town", "flag"},
        {"office", "view-institution"},
        {"deputy_group", "system-users"},
        {"visit", "user-group-new"},
        {"reception", "dialog-messages"},
        {"activity", "view-calendar"},
        {"opinion", "document-edit"},
        {"evaluation_round", "view-sort"},
    };
    for (const Icon &icon : Icons) {
        if (entity == QLatin1String{icon.entity})
            return QString::fromLatin1(icon.name);
    }
    return QStringLiteral("text-x-generic");
}

} // namespace liaison
